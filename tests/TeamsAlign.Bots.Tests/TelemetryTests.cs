using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TeamsAlign.Bots.Tests;

/// <summary>One meter and one activity source, under one name.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_turn_is_a_span_and_a_measurement_and_a_refusal_is_counted()
    {
        var spans = new ConcurrentQueue<System.Diagnostics.Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BotTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var measured = new ConcurrentQueue<(string Instrument, string Tags)>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, all) => Listen(instrument, all) };
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Text(tags))));
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Text(tags))));
        meters.Start();
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnText(
            "measure-me", (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain("hi"), stop), Handling.ChangesData));

        await bot.StatusAsync(Wire.Message(bot.Channel.Url, "measure-me"));
        await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "telemetry/test", null));
        await bot.StatusAsync(Wire.Message(bot.Channel.Url, "x"), "Bearer x");

        var span = spans.Where(found => (string?)found.GetTagItem("name") == "telemetry/test").ShouldHaveSingleItem();
        span.GetTagItem("type").ShouldBe("invoke");
        span.GetTagItem("status").ShouldBe(501);
        measured.ShouldContain(found => found.Instrument == "bots.activity.duration" && found.Tags.Contains("name=telemetry/test", StringComparison.Ordinal));
        measured.ShouldContain(found => found.Instrument == "bots.connector.calls" && found.Tags.Contains("method=POST", StringComparison.Ordinal));
        measured.ShouldContain(found => found.Instrument == "bots.activity.refused");
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == BotTelemetry.Name)
            listener.EnableMeasurementEvents(instrument);
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
