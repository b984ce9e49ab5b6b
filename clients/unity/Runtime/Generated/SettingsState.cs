// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public partial class SettingsState : global::Colyseus.Schema.Schema {
#if UNITY_5_3_OR_NEWER
		[global::UnityEngine.Scripting.Preserve]
#endif
		public SettingsState() { }

		[global::Colyseus.Schema.Type(0, "string")]
		public string ruleset = default(string);

		[global::Colyseus.Schema.Type(1, "string")]
		public string timing = default(string);

		[global::Colyseus.Schema.Type(2, "string")]
		public string language = default(string);

		[global::Colyseus.Schema.Type(3, "string")]
		public string filter = default(string);

		[global::Colyseus.Schema.Type(4, "boolean")]
		public bool lateJoin = default(bool);

		[global::Colyseus.Schema.Type(5, "boolean")]
		public bool audience = default(bool);

		[global::Colyseus.Schema.Type(6, "array", typeof(global::Colyseus.Schema.ArraySchema<string>), "string")]
		public global::Colyseus.Schema.ArraySchema<string> packs = new global::Colyseus.Schema.ArraySchema<string>();

		[global::Colyseus.Schema.Type(7, "array", typeof(global::Colyseus.Schema.ArraySchema<string>), "string")]
		public global::Colyseus.Schema.ArraySchema<string> categories = new global::Colyseus.Schema.ArraySchema<string>();
	}
}
