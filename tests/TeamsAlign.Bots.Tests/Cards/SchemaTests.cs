using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NJsonSchema;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Cards;

public sealed class SchemaTests
{
    private static readonly string SchemaFile = Path.Combine(AppContext.BaseDirectory, "Cards", "adaptive-card-1.5.schema.json");

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
            .SelectMany(type => type.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false))
            .Select(attribute => (string)((JsonDerivedTypeAttribute)attribute).TypeDiscriminator!);

        names.Where(name => !json.Contains($"\"type\":\"{name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>Every property of the official schema can be set; those left out are named here with the reason.</summary>
    [Theory]
    [InlineData(typeof(AdaptiveCard), "AdaptiveCard")]
    [InlineData(typeof(Authentication), "Authentication")]
    [InlineData(typeof(BackgroundImage), "BackgroundImage")]
    [InlineData(typeof(Choice), "Input.Choice")]
    [InlineData(typeof(Column), "Column")]
    [InlineData(typeof(Fact), "Fact")]
    [InlineData(typeof(MediaSource), "MediaSource")]
    [InlineData(typeof(Refresh), "Refresh")]
    [InlineData(typeof(TableCell), "TableCell")]
    [InlineData(typeof(TableColumn), "TableColumnDefinition")]
    [InlineData(typeof(TableRow), "TableRow")]
    [InlineData(typeof(TextRun), "TextRun")]
    [MemberData(nameof(Derived))]
    public async Task Every_property_of_the_schema_is_there(Type type, string name)
    {
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(SchemaFile, Stop))!;
        var wanted = schema["definitions"]![name]!["properties"]?.AsObject().Select(property => property.Key) ?? [];
        var have = OutboundJson.Wire.Options.GetTypeInfo(type).Properties.Select(property => property.Name);

        // The discriminator is written by itself; the schema spells one property with a question mark, so that no card with it is valid.
        wanted.Except(have).Except(["type", "rtl?"]).ShouldBeEmpty();
    }

    public static TheoryData<Type, string> Derived()
    {
        var all = new TheoryData<Type, string>();
        foreach (var attribute in new[] { typeof(CardElement), typeof(CardAction) }
            .SelectMany(type => type.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false)).Cast<JsonDerivedTypeAttribute>())
            all.Add(attribute.DerivedType, (string)attribute.TypeDiscriminator!);
        return all;
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
        JsonSchema.FromFileAsync(SchemaFile, Stop);
}
