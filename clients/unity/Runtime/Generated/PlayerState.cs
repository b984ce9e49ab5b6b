// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public partial class PlayerState : global::Colyseus.Schema.Schema {
#if UNITY_5_3_OR_NEWER
		[global::UnityEngine.Scripting.Preserve]
#endif
		public PlayerState() { }

		[global::Colyseus.Schema.Type(0, "string")]
		public string id = default(string);

		[global::Colyseus.Schema.Type(1, "string")]
		public string name = default(string);

		[global::Colyseus.Schema.Type(2, "string")]
		public string icon = default(string);

		[global::Colyseus.Schema.Type(3, "int32")]
		public int score = default(int);

		[global::Colyseus.Schema.Type(4, "uint8")]
		public byte place = default(byte);

		[global::Colyseus.Schema.Type(5, "boolean")]
		public bool connected = default(bool);

		[global::Colyseus.Schema.Type(6, "boolean")]
		public bool left = default(bool);

		[global::Colyseus.Schema.Type(7, "boolean")]
		public bool playing = default(bool);

		[global::Colyseus.Schema.Type(8, "boolean")]
		public bool acted = default(bool);

		[global::Colyseus.Schema.Type(9, "ref", typeof(AwardState))]
		public AwardState award = null;

		[global::Colyseus.Schema.Type(10, "ref", typeof(CountsState))]
		public CountsState counts = null;
	}
}
