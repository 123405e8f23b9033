using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph;

namespace TeamsAlign.Local.Graph;

/// <summary>The SDK the product uses, against the local Graph: every address form it produces has to be understood.</summary>
public sealed class SdkTests(LocalGraphFixture graph)
{
    private readonly GraphServiceClient sdk = graph.Sdk;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_way_to_name_a_site_leads_to_it()
    {
        var byPath = await sdk.Sites["contoso.sharepoint.local:/sites/product-line"].GetAsync(cancellationToken: Token);
        var byId = await sdk.Sites[byPath!.Id].GetAsync(cancellationToken: Token);
        var byFunction = await sdk.Sites["contoso.sharepoint.local"].GetByPathWithPath("sites/product-line").GetAsync(cancellationToken: Token);
        var lists = await sdk.Sites["contoso.sharepoint.local:/sites/product-line:"].Lists.GetAsync(cancellationToken: Token);

        byId!.DisplayName.ShouldBe("Product line");
        byFunction!.Id.ShouldBe(byPath.Id);
        lists!.Value.ShouldNotBeNull();
        (await sdk.Sites["root"].GetAsync(cancellationToken: Token))!.DisplayName.ShouldBe("Contoso");
    }

    [Fact]
    public async Task A_list_is_made_filled_paged_and_followed()
    {
        var (site, list) = await NewListAsync();
        for (var row = 0; row < 5; row++)
            await site.Lists[list].Items.PostAsync(Item("Key", "K-" + row), cancellationToken: Token);
        var first = await site.Lists[list].Items.GetAsync(request =>
        {
            request.QueryParameters.Expand = ["fields($select=Key)"];
            request.QueryParameters.Top = 2;
        }, Token);
        var keys = new List<object?>();
        await PageIterator<ListItem, ListItemCollectionResponse>.CreatePageIterator(sdk, first!, item =>
        {
            keys.Add(item.Fields!.AdditionalData["Key"]);
            return true;
        }).IterateAsync(Token);
        var found = await site.Lists[list].Items.GetAsync(request => request.QueryParameters.Filter = "fields/Key eq 'K-3'", Token);
        var delta = await site.Lists[list].Items.Delta.GetAsDeltaGetResponseAsync(request => request.QueryParameters.Expand = ["fields"], Token);

        keys.ShouldBe(["K-0", "K-1", "K-2", "K-3", "K-4"]);
        found!.Value!.Count.ShouldBe(1);
        delta!.Value!.Count.ShouldBe(5);
        (await site.Lists[list].Items.Delta.WithUrl(delta.OdataDeltaLink!).GetAsDeltaGetResponseAsync(cancellationToken: Token))!.OdataDeltaLink.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_stale_version_is_an_error_the_sdk_can_read()
    {
        var (site, list) = await NewListAsync();
        var created = await site.Lists[list].Items.PostAsync(Item("Key", "K"), cancellationToken: Token);
        await site.Lists[list].Items[created!.Id].PatchAsync(Item("Key", "L"), cancellationToken: Token);
        var error = await Should.ThrowAsync<ODataError>(() =>
            site.Lists[list].Items[created.Id].PatchAsync(Item("Key", "M"), request => request.Headers.Add("If-Match", created.ETag!), Token));

        (error.ResponseStatusCode, error.Error!.Code).ShouldBe((412, "resourceModified"));
        Guid.TryParse(error.Error.InnerError!.RequestId, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_batch_of_the_sdk_is_understood()
    {
        var (site, list) = await NewListAsync();
        var batch = new BatchRequestContentCollection(sdk);
        var first = await batch.AddBatchRequestStepAsync(site.Lists[list].Items.ToPostRequestInformation(Item("Key", "A")));
        var second = await batch.AddBatchRequestStepAsync(site.Lists[list].Items.ToPostRequestInformation(Item("Key", "A")));
        batch.BatchRequestSteps[second].DependsOn = [first];
        var statuses = await (await sdk.Batch.PostAsync(batch, Token)).GetResponsesStatusCodesAsync();

        ((int)statuses[first], (int)statuses[second]).ShouldBe((201, 400));
    }

    [Fact]
    public async Task People_are_known_and_strangers_are_not()
    {
        (await sdk.Users["aaaaaaaa-0000-4000-8000-000000000001"].GetAsync(cancellationToken: Token))!.DisplayName.ShouldBe("Priya Raman");
        (await sdk.Users.GetAsync(cancellationToken: Token))!.Value!.Count.ShouldBe(10);
        var error = await Should.ThrowAsync<ODataError>(() => sdk.Users["bbbbbbbb-0000-4000-8000-000000000001"].GetAsync(cancellationToken: Token));
        error.Error!.Code.ShouldBe("Request_ResourceNotFound");
    }

    private async Task<(Microsoft.Graph.Sites.Item.SiteItemRequestBuilder Site, string List)> NewListAsync()
    {
        var site = sdk.Sites[Uri.UnescapeDataString(graph.Http.Site["/sites/".Length..])];
        var list = await site.Lists.PostAsync(new List
        {
            DisplayName = "List & more " + Guid.NewGuid().ToString("N"),
            Columns = [new ColumnDefinition { Name = "Key", Text = new TextColumn(), Indexed = true, EnforceUniqueValues = true }],
        }, cancellationToken: Token);
        return (site, list!.Id!);
    }

    private static ListItem Item(string name, string value) =>
        new() { Fields = new FieldValueSet { AdditionalData = new Dictionary<string, object> { [name] = value } } };
}
