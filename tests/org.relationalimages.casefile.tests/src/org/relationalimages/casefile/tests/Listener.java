// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts connections to a port of this machine. */
final class Listener implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final AtomicInteger connections = new AtomicInteger();
	private final Thread thread = new Thread(this::listen, "listener");

	Listener() throws IOException {
		thread.setDaemon(true);
		thread.start();
	}

	private void listen() {
		while (!socket.isClosed())
			try (Socket caller = socket.accept()) {
				connections.incrementAndGet();
				caller.getOutputStream().write("HTTP/1.0 404 Not Found\r\n\r\n".getBytes());
			} catch (IOException e) {
				// Closed, or the caller disconnected: it was counted.
				continue;
			}
	}

	String address() {
		return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort() + "/trap.ecore";
	}

	int connections() {
		return connections.get();
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
