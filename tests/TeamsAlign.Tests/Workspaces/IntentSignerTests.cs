using System.Security.Cryptography;
using Shouldly;
using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class IntentSignerTests
{
    private static readonly TextColumn Title = Columns.Title("Title");
    private readonly IntentSigner signer = new(RandomNumberGenerator.GetBytes(32));

    private static Intent Row(string title) => new("Requests", "REQ-1", "stamp", IsNew: true, Fields.Empty.Set(Title, title));

    [Theory]
    [InlineData("plain")]
    [InlineData("quotes \" and \\ and 'these'")]
    [InlineData("مرحبا 👩‍👩‍👧 =1+1")]
    public void What_was_signed_is_read_back(string title)
    {
        var read = signer.Read(signer.Sign([Row(title)])).ShouldNotBeNull().ShouldHaveSingleItem();
        read.Fields.ShouldBe(Row(title).Fields);
        (read.List, read.Key, read.Stamp, read.IsNew).ShouldBe(("Requests", "REQ-1", "stamp", true));
    }

    [Fact]
    public void An_intent_that_somebody_edited_is_not_carried_out() =>
        signer.Read(signer.Sign([Row("approved")]).Replace("approved", "declined", StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void Intents_of_another_deployment_are_not_carried_out() =>
        signer.Read(new IntentSigner(RandomNumberGenerator.GetBytes(32)).Sign([Row("x")])).ShouldBeNull();

    [Fact]
    public void Overwritten_edits_count_in_the_head_they_were_signed_for_only()
    {
        var edit = Edit("Too bright at night");
        var signed = signer.Sign([edit], 7);

        signer.Read(signed, 7).ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(edit);
        signer.Read(signed, 8).ShouldBeNull();
        signer.Read(signer.Sign([Row("x")]), 7).ShouldBeNull();
        signer.Read(signed).ShouldBeNull();
        signer.Sign([], 7).ShouldBeNull();
    }

    [Fact]
    public void More_overwritten_edits_than_there_is_room_for_keep_their_columns()
    {
        List<OverwrittenEdit> edits = [];
        for (var i = 0; i < 200; i++)
            edits.Add(Edit($"{i} {new string('x', 100)}").AsRoomIs(edits));

        edits[0].Values.Text(Title).ShouldNotBe("…");
        edits[^1].Values.Text(Title).ShouldBe("…");
        edits.ShouldAllBe(e => e.Values.Mentions(Title));
    }

    private static OverwrittenEdit Edit(string title) => new("Requests", "REQ-1", "stamp", "12", "\"guid,4\"", new PersonId("p"), "Tomas Berg", Fields.Empty.Set(Title, title));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_intents_are_no_work(string? text) => signer.Read(text).ShouldNotBeNull().ShouldBeEmpty();
}
