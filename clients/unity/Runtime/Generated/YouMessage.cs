// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public class YouMessage {
		public string decoy;
		public string draft;
		public string optionId;
		public string eliminationVote;
		public string finalVote;
		public double remainingMs;
		public double serverTime;
		public string audienceVote;
	}
}
