using Shouldly;
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

    [Fact]
    public async Task A_card_still_says_what_its_press_did_where_Teams_takes_the_edit_after_the_answer()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Doors that close behind the dog", "Trouble Late");
        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var card = await priya.SaysAsync(key);
        await product.Process.TroubleInTeamsAsync(new() { ["kind"] = "503", ["method"] = "PUT", ["path"] = priya.Id, ["times"] = 1 });

        (await priya.PressesAsync(card, "Approve")).Text.ShouldContain($"You approved {key}.");

        var edited = await priya.UntilAsync("the card as it is now", m => m.Id == card.Id && m.Edited);
        edited.Shows($"You approved {key}.").ShouldBeTrue(edited.ToString());
        edited.Shows("Answered by Priya").ShouldBeTrue(edited.ToString());
    }
}
