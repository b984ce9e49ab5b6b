// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public class ServerMessages {
		public WelcomeMessage welcome;
		public YouMessage you;
		public AcceptedMessage accepted;
		public RefusedMessage refused;
	}
}
