// Parser
