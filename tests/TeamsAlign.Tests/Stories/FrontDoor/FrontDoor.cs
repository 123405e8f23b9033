using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>One product, one test at a time: what one story does is seen by the next.</summary>
[CollectionDefinition(Name)]
public sealed class FrontDoor : ICollectionFixture<StoryProduct>
{
    public const string Name = "Front door";
}

/// <summary>The same for what happens by the clock.</summary>
[CollectionDefinition(Name)]
public sealed class Punctual : ICollectionFixture<PunctualProduct>
{
    public const string Name = "Punctual";
}
