using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Cards;

public sealed class SchemaTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_element_and_action_is_valid_against_the_official_schema()
    {
        var schema = await LoadAsync();

        schema.Validate(Json()).Select(error => error.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_schema_would_notice_a_wrong_card()
    {
        var schema = await LoadAsync();
        var json = Json();

        schema.Validate(json.Replace("\"bolder\"", "\"boldest\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
        schema.Validate(json.Replace("\"Input.Number\"", "\"Input.Nummer\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_type_of_the_vocabulary_is_in_the_card_that_is_validated()
    {
        var json = Encoding.UTF8.GetString(EverythingCard.Card.ToUtf8Bytes());
        var names = new[] { typeof(CardElement), typeof(CardAction) }
            .SelectMany(type => type.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false))
            .Select(attribute => (string)((System.Text.Json.Serialization.JsonDerivedTypeAttribute)attribute).TypeDiscriminator!);

        names.Where(name => !json.Contains($"\"type\":\"{name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>Without what Teams has added to 1.5 and the schema does not know: its own settings, and choices looked up while typing.</summary>
    private static string Json()
    {
        var card = JsonNode.Parse(EverythingCard.Card.ToUtf8Bytes())!.AsObject();
        card.Remove("msteams").ShouldBeTrue();
        var people = card["body"]!.AsArray().Single(element => element!.AsObject().Remove("choices.data"))!;
        people["style"] = "compact";
        return card.ToJsonString();
    }

    private static Task<JsonSchema> LoadAsync() =>
        JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Cards", "adaptive-card-1.5.schema.json"), Stop);
}
