using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using TeamsAlign.Shell;

namespace TeamsAlign.Requests.Api;

/// <summary>Rows of the table of requests.</summary>
internal sealed class RequestRows(IOptions<JsonOptions> json) : KeptRows<Request, RequestRow>(json, RowChanges.Between);
