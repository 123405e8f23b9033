using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Every ask gets an answer, also where Teams has a bad minute.</summary>
[Collection(FrontDoor.Name)]
public sealed class TroubleInTeamsStory(StoryProduct product)
{
    [Theory]
    [InlineData("500")]
    [InlineData("dropBefore")]
    public async Task An_answer_that_Teams_does_not_take_at_first_arrives_nevertheless(string fault)
    {
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        var need = $"Sorting in spite of {fault}";
        var key = await product.AskedByAsync(Somebody.Marcus, need, $"Trouble {fault}");
        using var ordered = await product.Process.Http.PostAsJsonAsync(
            "/control/connector/faults",
            new JsonArray(new JsonObject { ["kind"] = fault, ["method"] = "POST", ["path"] = marcus.Id, ["times"] = 1 }), TestContext.Current.CancellationToken);
        ordered.EnsureSuccessStatusCode();

        using var priya = await product.TabAsync(Somebody.Priya);
        _ = (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Ok;

        await marcus.UntilAsync("the answer", m => m.Shows(need) && m.Shows("Approved"));
    }
}
