// 
// THIS FILE HAS BEEN GENERATED AUTOMATICALLY
// DO NOT CHANGE IT MANUALLY UNLESS YOU KNOW WHAT YOU'RE DOING
// 
// GENERATED USING @colyseus/schema 5.0.34
// 

namespace Decoy {
	public partial class AwardState : global::Colyseus.Schema.Schema {
#if UNITY_5_3_OR_NEWER
		[global::UnityEngine.Scripting.Preserve]
#endif
		public AwardState() { }

		[global::Colyseus.Schema.Type(0, "int16")]
		public short correctAnswerPoints = default(short);

		[global::Colyseus.Schema.Type(1, "int16")]
		public short robotIdentifiedPoints = default(short);

		[global::Colyseus.Schema.Type(2, "int16")]
		public short votesReceivedPoints = default(short);

		[global::Colyseus.Schema.Type(3, "int16")]
		public short fooledPenalty = default(short);

		[global::Colyseus.Schema.Type(4, "int16")]
		public short total = default(short);
	}
}
