// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public partial class GameState : global::Colyseus.Schema.Schema {
#if UNITY_5_3_OR_NEWER
		[global::UnityEngine.Scripting.Preserve]
#endif
		public GameState() { }

		[global::Colyseus.Schema.Type(0, "string")]
		public string code = default(string);

		[global::Colyseus.Schema.Type(1, "boolean")]
		public bool codeHidden = default(bool);

		[global::Colyseus.Schema.Type(2, "boolean")]
		public bool locked = default(bool);

		[global::Colyseus.Schema.Type(3, "string")]
		public string hostId = default(string);

		[global::Colyseus.Schema.Type(4, "ref", typeof(SettingsState))]
		public SettingsState settings = null;

		[global::Colyseus.Schema.Type(5, "map", typeof(global::Colyseus.Schema.MapSchema<PlayerState>))]
		public global::Colyseus.Schema.MapSchema<PlayerState> players = new global::Colyseus.Schema.MapSchema<PlayerState>();

		[global::Colyseus.Schema.Type(6, "string")]
		public string phase = default(string);

		[global::Colyseus.Schema.Type(7, "uint8")]
		public byte round = default(byte);

		[global::Colyseus.Schema.Type(8, "uint8")]
		public byte rounds = default(byte);

		[global::Colyseus.Schema.Type(9, "float64")]
		public double serverTime = default(double);

		[global::Colyseus.Schema.Type(10, "int32")]
		public int remainingMs = default(int);

		[global::Colyseus.Schema.Type(11, "string")]
		public string pausedBy = default(string);

		[global::Colyseus.Schema.Type(12, "string")]
		public string questionText = default(string);

		[global::Colyseus.Schema.Type(13, "string")]
		public string category = default(string);

		[global::Colyseus.Schema.Type(14, "string")]
		public string pictureId = default(string);

		[global::Colyseus.Schema.Type(15, "string")]
		public string pictureAlt = default(string);

		[global::Colyseus.Schema.Type(16, "string")]
		public string explanation = default(string);

		[global::Colyseus.Schema.Type(17, "array", typeof(global::Colyseus.Schema.ArraySchema<OptionState>))]
		public global::Colyseus.Schema.ArraySchema<OptionState> options = new global::Colyseus.Schema.ArraySchema<OptionState>();

		[global::Colyseus.Schema.Type(18, "array", typeof(global::Colyseus.Schema.ArraySchema<string>), "string")]
		public global::Colyseus.Schema.ArraySchema<string> ballot = new global::Colyseus.Schema.ArraySchema<string>();

		[global::Colyseus.Schema.Type(19, "string")]
		public string gameId = default(string);

		[global::Colyseus.Schema.Type(20, "uint16")]
		public ushort audience = default(ushort);
	}
}
