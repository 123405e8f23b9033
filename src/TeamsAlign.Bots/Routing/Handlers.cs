namespace TeamsAlign.Bots;

/// <summary>Handles an activity that has no answer.</summary>
/// <typeparam name="TTurn">Kind of activity.</typeparam>
/// <param name="turn">The activity.</param>
/// <param name="cancellationToken">Ends with the time the channel allows, not when it hangs up.</param>
public delegate Task BotHandler<in TTurn>(TTurn turn, CancellationToken cancellationToken)
    where TTurn : Turn;

/// <summary>Handles an invoke and answers it.</summary>
/// <typeparam name="TTurn">Kind of invoke.</typeparam>
/// <typeparam name="TAnswer">Kind of answer.</typeparam>
/// <param name="turn">The invoke.</param>
/// <param name="cancellationToken">Ends with the time the channel allows.</param>
public delegate Task<TAnswer> InvokeHandler<in TTurn, TAnswer>(TTurn turn, CancellationToken cancellationToken)
    where TTurn : Turn
    where TAnswer : InvokeAnswer;
