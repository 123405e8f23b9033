using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class CommandIdTests
{
    private static CommandId Of(string person = "p", string item = "m1", string verb = "approve", string version = "v1") =>
        CommandId.Of("tenant", new PersonId(person), item, verb, version);

    [Fact]
    public void The_same_click_twice_is_one_command() => Of().ShouldBe(Of());

    [Fact]
    public void Another_person_item_verb_or_version_is_another_command()
    {
        CommandId[] ids = [Of(), Of(person: "q"), Of(item: "m2"), Of(verb: "decline"), Of(version: "v2")];
        ids.ShouldBeUnique();
    }

    [Fact]
    public void Parts_do_not_run_into_each_other() => Of(item: "ab", verb: "c").ShouldNotBe(Of(item: "a", verb: "bc"));
}
