// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public partial class CountsState : global::Colyseus.Schema.Schema {
#if UNITY_5_3_OR_NEWER
		[global::UnityEngine.Scripting.Preserve]
#endif
		public CountsState() { }

		[global::Colyseus.Schema.Type(0, "uint8")]
		public byte correctAnswers = default(byte);

		[global::Colyseus.Schema.Type(1, "uint8")]
		public byte robotsIdentified = default(byte);

		[global::Colyseus.Schema.Type(2, "uint8")]
		public byte timesFooled = default(byte);

		[global::Colyseus.Schema.Type(3, "uint8")]
		public byte votesReceived = default(byte);

		[global::Colyseus.Schema.Type(4, "uint8")]
		public byte roundsWon = default(byte);
	}
}
