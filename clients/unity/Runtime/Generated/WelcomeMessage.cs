// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public class WelcomeMessage {
		public double protocol;
		public string code;
		public string personId;
		public string @as;
		public string seatToken;
		public double serverTime;
	}
}
