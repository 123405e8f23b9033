using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Whoever is told of much at once does not wait for SharePoint between one message and the next.</summary>
[Collection(FrontDoor.Name)]
public sealed class SlowNotesStory(StoryProduct product)
{
    [Fact]
    public async Task The_next_message_comes_while_the_last_one_is_still_being_noted_and_all_are_noted_in_the_end()
    {
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        List<string> keys = [];
        foreach (var need in (string[])["Slots for cables", "Slots for cards", "Slots for keys"])
            keys.Add(await product.AskedByAsync(Somebody.Marcus, need, "Slow Notes"));
        using var priya = await product.TabAsync(Somebody.Priya);
        // The second and the third are answered while the first is being noted, so that they are told together.
        await product.SharePoint.SlowChangesAsync("Messages", seconds: 8);
        try
        {
            foreach (var key in keys)
                (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();

            await marcus.UntilAsync("the last answer", m => m.Shows(keys[2]) && m.Shows("Approved"));
            (await NotesAsync()).ShouldBe([true, false, false]);
        }
        finally
        {
            await product.SharePoint.NoFaultsAsync();
        }

        foreach (var key in keys)
            await product.SharePoint.UntilAsync("Messages", "its id", m => IsAnswerTo(key, m) && m["MessageId"] is not null);

        async Task<bool[]> NotesAsync()
        {
            var rows = await product.SharePoint.RowsAsync("Messages");
            return [.. keys.Select(key => rows.Single(m => IsAnswerTo(key, m))["MessageId"] is not null)];
        }
    }

    private static bool IsAnswerTo(string key, System.Text.Json.Nodes.JsonObject message) =>
        (string?)message["Subject"] == key && (string?)message["Notice"] == "answer" && (string?)message["ForId"] == Somebody.Marcus.Id;
}
