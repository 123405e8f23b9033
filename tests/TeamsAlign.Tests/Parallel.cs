// Most of a story is waiting for Graph as slow as it is on an ordinary day: more of them than there are processors go on at once.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]
