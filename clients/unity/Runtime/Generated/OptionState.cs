// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public partial class OptionState : global::Colyseus.Schema.Schema {
#if UNITY_5_3_OR_NEWER
		[global::UnityEngine.Scripting.Preserve]
#endif
		public OptionState() { }

		[global::Colyseus.Schema.Type(0, "string")]
		public string id = default(string);

		[global::Colyseus.Schema.Type(1, "string")]
		public string text = default(string);

		[global::Colyseus.Schema.Type(2, "boolean")]
		public bool struckOut = default(bool);

		[global::Colyseus.Schema.Type(3, "uint8")]
		public byte eliminationVotes = default(byte);

		[global::Colyseus.Schema.Type(4, "string")]
		public string kind = default(string);

		[global::Colyseus.Schema.Type(5, "array", typeof(global::Colyseus.Schema.ArraySchema<string>), "string")]
		public global::Colyseus.Schema.ArraySchema<string> authors = new global::Colyseus.Schema.ArraySchema<string>();

		[global::Colyseus.Schema.Type(6, "array", typeof(global::Colyseus.Schema.ArraySchema<string>), "string")]
		public global::Colyseus.Schema.ArraySchema<string> eliminationVoters = new global::Colyseus.Schema.ArraySchema<string>();

		[global::Colyseus.Schema.Type(7, "array", typeof(global::Colyseus.Schema.ArraySchema<string>), "string")]
		public global::Colyseus.Schema.ArraySchema<string> finalVoters = new global::Colyseus.Schema.ArraySchema<string>();

		[global::Colyseus.Schema.Type(8, "uint16")]
		public ushort audienceVotes = default(ushort);
	}
}
