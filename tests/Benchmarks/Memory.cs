using System.Diagnostics.Tracing;

namespace Samverkan.Benchmarks;

/// <summary>What calls allocate.</summary>
internal static class Memory
{
    private const int Calls = 400;

    /// <summary>Bytes for a call, all threads together.</summary>
    public static double PerCall(Action<int> call)
    {
        call(0);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Calls; i++) call(i);
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Calls;
    }

    /// <summary>Objects for a call, as the runtime's sampling of allocations tells.</summary>
    public static double ObjectsPerCall(Action<int> call)
    {
        using var sampled = new SampledAllocations();
        for (var i = 0; i < Calls * 10; i++) call(i);
        return sampled.Objects / (Calls * 10);
    }

    /// <summary>Bytes on the large object heap for a thousand calls.</summary>
    public static double LargeBytes(Action call)
    {
        using var listener = new LargeAllocations();
        for (var i = 0; i < 1_000; i++) call();
        return listener.Bytes;
    }

    private sealed class LargeAllocations : EventListener
    {
        private const EventKeywords Collector = (EventKeywords)1;
        private long bytes;

        public long Bytes => Interlocked.Read(ref bytes);

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(eventSource, EventLevel.Verbose, Collector);
        }

        // A tick for every 100 KB that were allocated; its second value is 1 when the object was a large one.
        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) == true && eventData.Payload is [uint amount, uint kind, ..] && kind == 1)
                Interlocked.Add(ref bytes, amount);
        }
    }

    /// <summary>One byte of 100 KB is drawn; an object that is hit stands for as many as it is unlikely to be hit.</summary>
    private sealed class SampledAllocations : EventListener
    {
        private const EventKeywords Sampling = (EventKeywords)0x80000000000;
        private const double MeanDistance = 100 * 1024;
        private readonly Lock gate = new();
        private double objects;

        public double Objects
        {
            get
            {
                lock (gate) return objects;
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(eventSource, EventLevel.Informational, Sampling);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.PayloadNames?.IndexOf("ObjectSize") is not (>= 0 and var at) || eventData.Payload?[at] is not ulong size) return;
            lock (gate) objects += 1 / (1 - Math.Exp(-(double)size / MeanDistance));
        }
    }
}
