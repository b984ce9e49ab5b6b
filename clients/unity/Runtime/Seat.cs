using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Colyseus;

namespace Decoy {
	/// <summary>
	/// A place in a room, held through whatever happens to the connection, as docs/PROTOCOL.md says ("Coming back").
	/// For Unity's main thread.
	/// </summary>
	public class Seat {
		const int Protocol = 1;
		const int ComebackMs = 30000;
		const int FirstDelayMs = 250;
		const int LongestDelayMs = 1000;
		const int PingMs = 4000;

		readonly string server;
		readonly Dictionary<string, object> who;
		readonly Dictionary<string, Action> unanswered = new Dictionary<string, Action>();
		readonly Random random = new Random();
		string code = "";
		string seatToken = "";
		Room<GameState> room;

		/// <summary>There is a connection: the first one, or a new one after a comeback.</summary>
		public event Action<Room<GameState>> Joined;

		/// <summary>The seat is left or lost for good, with the close code.</summary>
		public event Action<int> Gone;

		/// <param name="server">For example "https://game.example".</param>
		/// <param name="who">For example { "as": "player", "name": "Ann" }.</param>
		public Seat(string server, Dictionary<string, object> who) {
			this.server = server;
			this.who = who;
		}

		/// <summary>Opens a room; its creator is the host.</summary>
		public async Task Create() {
			Hold(await new Client(server).Create<GameState>("decoy", Options()));
		}

		/// <summary>Throws a MatchMakeException if there is no seat to be had.</summary>
		public async Task Join(string roomCode) {
			code = roomCode;
			Hold(await new Client(server).JoinById<GameState>(code, Options()));
		}

		/// <summary>Sends an action until it is answered.</summary>
		public void Act(string type, Dictionary<string, object> message) {
			var id = Guid.NewGuid().ToString();
			var action = new Dictionary<string, object>(message);
			action["id"] = id;
			unanswered[id] = () => { if (room != null) _ = room.Send(type, action); };
			unanswered[id]();
		}

		Dictionary<string, object> Options() {
			var options = new Dictionary<string, object>(who);
			options["protocol"] = Protocol;
			if (seatToken != "") options["seatToken"] = seatToken;
			return options;
		}

		void Hold(Room<GameState> joined) {
			room = joined;
			code = joined.RoomId;
			joined.Reconnection.MinUptime = 0;
			joined.Reconnection.MaxRetries = 4;
			joined.Reconnection.MaxDelay = 500;
			joined.OnMessage<WelcomeMessage>("welcome", welcome => {
				seatToken = welcome.seatToken;
				foreach (var send in new List<Action>(unanswered.Values)) send();
			});
			joined.OnMessage<AcceptedMessage>("accepted", accepted => unanswered.Remove(accepted.id));
			joined.OnMessage<RefusedMessage>("refused", refused => unanswered.Remove(refused.id));
			joined.OnLeave += closeCode => { if (room == joined) ComeBack(closeCode); };
			Watch(joined);
			if (Joined != null) Joined(joined);
		}

		/// <summary>A process that hangs closes nothing: whoever gets no answer goes.</summary>
		async void Watch(Room<GameState> watched) {
			var isSilent = false;
			for (;;) {
				await Task.Delay(PingMs);
				if (room != watched) return;
				if (!watched.Connection.IsOpen) continue;
				if (isSilent) break;
				isSilent = true;
				watched.Ping(ms => isSilent = false);
			}
			room = null;
			watched.Reconnection.Enabled = false;
			_ = watched.Connection.Close();
			ComeBack(0);
		}

		/// <summary>The SDK has tried for a while by itself; from here on the seat token brings the seat back.</summary>
		async void ComeBack(int closeCode) {
			room = null;
			var until = DateTime.UtcNow.AddMilliseconds(ComebackMs);
			for (var ms = FirstDelayMs; DateTime.UtcNow < until && !IsFinal(closeCode); ms = Math.Min(2 * ms, LongestDelayMs)) {
				await Task.Delay(random.Next(ms / 2, ms));
				try {
					await Join(code);
					return;
				} catch (Exception error) {
					// Anything else may be different at the next try: the server may be back.
					if (IsHopeless(error.Message)) break;
				}
			}
			if (Gone != null) Gone(closeCode);
		}

		/// <summary>Left, taken over, kicked, room closed, audience off.</summary>
		static bool IsFinal(int closeCode) {
			return closeCode == 4000 || (closeCode >= 4101 && closeCode <= 4104);
		}

		static bool IsHopeless(string message) {
			var refusals = new[] { "AUDIENCE_OFF:", "BAD_SEAT_TOKEN:", "KICKED:", "ROOM_CLOSED:", "WRONG_VERSION:" };
			return Array.Exists(refusals, refusal => message.StartsWith(refusal, StringComparison.Ordinal));
		}
	}
}
