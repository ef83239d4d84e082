/**
 * Judges a whole group in one round trip. Each act is a name, how many counters it uses up, and those with their
 * limits. A granted act is remembered for one window, so that another process it is sent to again charges nothing.
 * Keys: name, counters…; arguments: the window, then for each act the number of its counters and their limits.
 */
export const JUDGE_SCRIPT = `
local call, window, key, argument, verdicts = redis.call, ARGV[1], 1, 2, {}
while key <= #KEYS do
  local counters, verdict = tonumber(ARGV[argument]), 1
  if call('SET', KEYS[key], '', 'NX', 'PX', window) then
    for place = 1, counters do
      local counter = KEYS[key + place]
      local used = call('INCR', counter)
      if used == 1 then call('PEXPIRE', counter, window) end
      if used > tonumber(ARGV[argument + place]) then
        verdict = 0
        call('DEL', KEYS[key])
        break
      end
    end
  end
  verdicts[#verdicts + 1] = verdict
  key, argument = key + counters + 1, argument + counters + 1
end
return verdicts`;

/** The salt of all processes and how long it lasts: the one that is there, or else the one offered. */
export const SALT_SCRIPT = `
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])
return {redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1])}`;
