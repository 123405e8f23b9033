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
        await product.Process.TroubleInTeamsAsync(new() { ["kind"] = fault, ["method"] = "POST", ["path"] = marcus.Id, ["times"] = 1 });

        using var priya = await product.TabAsync(Somebody.Priya);
        _ = (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Ok;

        await marcus.UntilAsync("the answer", m => m.Shows(need) && m.Shows("Approved"));
    }
}
