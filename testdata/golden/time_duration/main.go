// Durations are integers; boxed ones print with their type.
package main

import (
	"fmt"
	"time"
)

const timeout = 1500 * time.Millisecond

type Span struct{ start, end time.Time }

func (s Span) Length() time.Duration { return s.end.Sub(s.start) }

func remaining(d time.Duration, n int) time.Duration {
	return d - time.Duration(n)*time.Second
}

func main() {
	epoch := time.Unix(0, 0)
	s := Span{epoch, epoch.Add(timeout)}
	fmt.Println(s.Length(), timeout, remaining(time.Minute, 3), timeout.Seconds())
	fmt.Println(epoch.Year(), epoch.Weekday() == time.Thursday, time.March)
}
