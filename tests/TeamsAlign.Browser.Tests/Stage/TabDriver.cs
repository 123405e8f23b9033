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

    /// <summary>Imports one request nobody of ours asked for.</summary>
    public async Task ImportRequestAsync(string title, string area)
    {
        await GoToAsync("Import");
        await Frame.GetByLabel("CSV file").SetInputFilesAsync(new FilePayload
        {
            Name = "requests.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"title,problem,area\n{title},They asked for it,{area}\n"),
        });
        await Button("Try it without importing").ClickAsync();
        await Button("Import 1 row").ClickAsync();
        await GoToAsync("Requests");
        await Assertions.Expect(Button(title)).ToBeVisibleAsync();
    }

    /// <summary>Makes an approval policy from a template, for all of one area, whatever hangs on it.</summary>
    public async Task MakePolicyAsync(string name, string template, string area)
    {
        await GoToAsync("Administration");
        await GoToAsync("Settings");
        await Button("Advanced").ClickAsync();
        await Button("New from a template").ClickAsync();
        await Frame.GetByRole(AriaRole.Menuitem, new() { Name = template }).ClickAsync();
        var form = Frame.GetByRole(AriaRole.Form, new() { Name = "New policy" });
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync(name);
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Only above" }).First.FillAsync("");
        await form.GetByRole(AriaRole.Combobox, new() { Name = "Product areas" }).ClickAsync();
        await Frame.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = area, Exact = true }).Or(Frame.GetByRole(AriaRole.Option, new() { Name = area, Exact = true })).ClickAsync();
        await Assertions.Expect(form.GetByText($"Approving a request in {area}:", new() { Exact = true })).ToBeVisibleAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Save policy" }).ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
    }

    public async Task TurnPolicyOffAsync(string name)
    {
        var counts = Frame.GetByRole(AriaRole.Switch, new() { Name = $"{name} counts" });
        await counts.ClickAsync();
        await Assertions.Expect(counts).Not.ToBeCheckedAsync();
    }

    public ILocator Column(string horizon) => Frame.GetByRole(AriaRole.Region, new() { Name = horizon, Exact = true });

    public async Task PublishAsync()
    {
        await Button("Publish changes").ClickAsync();
        await Assertions.Expect(Text("Who is affected")).ToBeVisibleAsync();
        await Button("Publish 1 change").ClickAsync();
    }
}
