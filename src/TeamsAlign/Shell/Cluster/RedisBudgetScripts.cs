namespace TeamsAlign.Shell;

/// <summary>
/// The budget's book in Redis: a hash of units by the second they were spent in, a time until which the gate is closed, the limit Graph has
/// named, and the processes that asked lately. Redis runs a script as a whole and has the one clock.
/// </summary>
internal static class RedisBudgetScripts
{
    /// <summary>Arguments: units, limit, share of it, process. Answers: milliseconds to wait, processes, units spent, limit, 1 where Graph closed the gate.</summary>
    public const string Take = """
        local clock = redis.call('TIME')
        local now, ms = tonumber(clock[1]), tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
        redis.call('ZADD', KEYS[4], now, ARGV[4])
        redis.call('ZREMRANGEBYSCORE', KEYS[4], 0, now - 120)
        redis.call('EXPIRE', KEYS[4], 300)
        local processes = redis.call('ZCARD', KEYS[4])
        local limit = math.min(tonumber(ARGV[2]), tonumber(redis.call('GET', KEYS[3]) or ARGV[2]))
        local book, used = {}, 0
        local all = redis.call('HGETALL', KEYS[1])
        for i = 1, #all, 2 do
          local second, spent = tonumber(all[i]), tonumber(all[i + 1])
          if second <= now - 60 then redis.call('HDEL', KEYS[1], all[i]) else book[#book + 1] = { second, spent }; used = used + spent end
        end
        local closed = tonumber(redis.call('GET', KEYS[2]) or 0)
        if closed > ms then return { closed - ms, processes, used, limit, 1 } end
        local units, mine = tonumber(ARGV[1]), math.floor(limit * tonumber(ARGV[3]))
        if used > 0 and used + units > mine then
          table.sort(book, function(a, b) return a[1] < b[1] end)
          local over, wait = used + units - mine, 60000
          for _, entry in ipairs(book) do
            over = over - entry[2]
            if over <= 0 then wait = (entry[1] + 60) * 1000 - ms; break end
          end
          return { math.max(1, wait), processes, used, limit, 0 }
        end
        redis.call('HINCRBY', KEYS[1], now, units)
        redis.call('EXPIRE', KEYS[1], 120)
        return { 0, processes, used + units, limit, 0 }
        """;

    /// <summary>Argument: milliseconds from now.</summary>
    public const string Close = """
        local clock = redis.call('TIME')
        local ms = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000) + tonumber(ARGV[1])
        if ms > tonumber(redis.call('GET', KEYS[2]) or 0) then redis.call('SET', KEYS[2], string.format('%.0f', ms), 'PX', ARGV[1]) end
        return {}
        """;

    /// <summary>Arguments: limit, remaining, seconds until Graph counts anew. What Graph counts beyond this book others have spent.</summary>
    public const string Report = """
        local now = tonumber(redis.call('TIME')[1])
        local limit, remaining = tonumber(ARGV[1]), tonumber(ARGV[2])
        if limit > 0 then redis.call('SET', KEYS[3], limit, 'EX', 600) end
        local used = 0
        local all = redis.call('HGETALL', KEYS[1])
        for i = 1, #all, 2 do
          if tonumber(all[i]) > now - 60 then used = used + tonumber(all[i + 1]) end
        end
        local unknown = limit - remaining - used
        if unknown > 0 then
          redis.call('HINCRBY', KEYS[1], now - 60 + math.max(1, math.min(60, tonumber(ARGV[3]))), unknown)
          redis.call('EXPIRE', KEYS[1], 120)
        end
        return {}
        """;
}
