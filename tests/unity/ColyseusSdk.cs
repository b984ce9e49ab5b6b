// What clients/unity uses of the Colyseus SDK for C#, as it is declared there; nothing of this does anything.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Colyseus.Schema {
	public class Schema { }

	[AttributeUsage(AttributeTargets.Field)]
	public class Type : Attribute {
		public Type(int index, string type) { }
		public Type(int index, string type, System.Type childType) { }
		public Type(int index, string type, System.Type childType, string childPrimitiveType) { }
	}

	public class MapSchema<T> { }

	public class ArraySchema<T> { }
}

namespace Colyseus {
	public delegate void CloseWithCodeEventHandler(int code);

	public class ReconnectionOptions {
		public bool Enabled { get; set; }
		public int MaxRetries { get; set; }
		public int MaxDelay { get; set; }
		public int MinUptime { get; set; }
	}

	public class Connection {
		public bool IsOpen { get { return false; } }
		public Task Close() { return Task.FromResult(0); }
	}

	public class Room<T> where T : Schema.Schema {
		public event CloseWithCodeEventHandler OnLeave { add { } remove { } }
		public Connection Connection { get { return new Connection(); } }
		public ReconnectionOptions Reconnection { get { return new ReconnectionOptions(); } }
		public string RoomId { get { return ""; } }
		public Action OnMessage<M>(string type, Action<M> handler) { return () => { }; }
		public void Ping(Action<int> callback) { }
		public Task Send(string type, object message) { return Task.FromResult(0); }
	}

	public class Client {
		public Client(string endpoint) { }
		public Task<Room<T>> Create<T>(string roomName, Dictionary<string, object> options = null, Dictionary<string, string> headers = null) where T : Schema.Schema {
			return Task.FromResult(new Room<T>());
		}
		public Task<Room<T>> JoinById<T>(string roomId, Dictionary<string, object> options = null, Dictionary<string, string> headers = null) where T : Schema.Schema {
			return Task.FromResult(new Room<T>());
		}
	}
}
