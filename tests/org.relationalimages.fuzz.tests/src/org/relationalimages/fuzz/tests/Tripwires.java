// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Detects when a file makes the program connect somewhere or run a class. */
final class Tripwires implements AutoCloseable {

	private static final String TRAPPED = "org.relationalimages.fuzz.trapped";

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final AtomicInteger connections = new AtomicInteger();

	Tripwires() throws IOException {
		System.clearProperty(TRAPPED);
		Thread thread = new Thread(this::listen, "tripwire");
		thread.setDaemon(true);
		thread.start();
	}

	private void listen() {
		while (!socket.isClosed())
			try (Socket caller = socket.accept()) {
				connections.incrementAndGet();
			} catch (IOException e) {
				// Closed, or the caller disconnected: it was counted.
				continue;
			}
	}

	/** An address of this machine; a connection to it is detected. */
	String address() {
		return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort() + "/x";
	}

	/** The name of a class whose initialisation is detected. */
	static String className() {
		return Tripwires.class.getPackageName() + ".Tripwires$Trap";
	}

	/** The tripwire that was touched, or null. */
	String touched() {
		if (connections.get() > 0)
			return "a connection was opened";
		return System.getProperty(TRAPPED) == null ? null : "a class that the file names was initialised";
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}

	/** Used only by its name in files. */
	public static final class Trap {

		static {
			System.setProperty(TRAPPED, "yes");
		}

		/** What EMF looks for in a class that a namespace names. */
		public static final Object eINSTANCE = null;

		private Trap() {
		}
	}
}
