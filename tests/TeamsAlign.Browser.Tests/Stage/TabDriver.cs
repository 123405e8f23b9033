using Microsoft.Playwright;

namespace TeamsAlign.Browser.Stage;

/// <summary>What people do in the tab, in their words.</summary>
internal sealed class TabDriver(IPage page)
{
    public IFrameLocator Frame { get; } = page.FrameLocator("iframe");

    public ILocator Text(string text) => Frame.GetByText(text).First;

    public ILocator Button(string name) => Frame.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Pane(string title) => Frame.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });

    public Task GoToAsync(string view) => Frame.GetByRole(AriaRole.Tab, new() { Name = view, Exact = true }).ClickAsync();

    public async Task AskAsync(string need, string customer)
    {
        await Button("Ask for something").First.ClickAsync();
        await Frame.GetByLabel("What they need").FillAsync(need);
        await Frame.GetByLabel("For whom").FillAsync(customer);
        await Button("Send request").ClickAsync();
        await Assertions.Expect(Pane(need)).ToBeVisibleAsync();
    }

    /// <summary>Opens a request of the table and gives an answer that needs nothing else.</summary>
    public async Task AnswerAsync(string title, string answer)
    {
        await Button(title).ClickAsync();
        await Pane(title).GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
        await Pane(title).GetByRole(AriaRole.Form).GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
    }

    /// <summary>Puts the open request on the roadmap as a new item of the private draft.</summary>
    public async Task PlaceAsync(string title)
    {
        await Pane(title).GetByRole(AriaRole.Button, new() { Name = "Place on the roadmap" }).ClickAsync();
        await Frame.GetByRole(AriaRole.Button, new() { Name = "Place", Exact = true }).ClickAsync();
    }

    /// <summary>Gives the open plan item words for customers.</summary>
    public async Task WordAsync(string title, string wording)
    {
        await Pane(title).GetByRole(AriaRole.Button, new() { Name = "Add wording" }).ClickAsync();
        await Pane(title).GetByRole(AriaRole.Textbox, new() { Name = "Customer wording" }).FillAsync(wording);
        await Pane(title).GetByRole(AriaRole.Button, new() { Name = "Save for everybody" }).ClickAsync();
    }

    /// <summary>A new item under "Later" of this person's draft, which nobody else sees.</summary>
    public async Task PlanAsync(string title)
    {
        await Button("New plan item").First.ClickAsync();
        await Frame.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync(title);
        await Button("Add to my draft").ClickAsync();
        await Assertions.Expect(Column("Later").GetByRole(AriaRole.Button, new() { Name = title, Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>Gives somebody these roles and no others, on the page for it.</summary>
    public async Task SetRolesAsync(string person, string[] roles, string? region = null)
    {
        await Button($"Change roles of {person}").ClickAsync();
        var form = Frame.GetByRole(AriaRole.Form, new() { Name = $"Roles of {person}" });
        foreach (var role in (string[])["Product manager", "Sales manager", "Marketing", "Executive", "Administrator"])
            await form.GetByRole(AriaRole.Checkbox, new() { Name = role, Exact = true }).SetCheckedAsync(roles.Contains(role));
        if (region is not null)
            await form.GetByLabel("Region").FillAsync(region);
        await form.GetByRole(AriaRole.Button, new() { Name = "Save roles" }).ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
    }

    public ILocator Column(string horizon) => Frame.GetByRole(AriaRole.Region, new() { Name = horizon, Exact = true });

    public async Task PublishAsync()
    {
        await Button("Publish changes").ClickAsync();
        await Assertions.Expect(Text("Who is affected")).ToBeVisibleAsync();
        await Button("Publish 1 change").ClickAsync();
    }
}
