// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.network;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Callable;

/** Tries every way to the network, to show that none stays unnoticed. */
public final class Tempter {

	private Tempter() {
	}

	/** Prints the ways that were open after all. */
	public static void main(String[] arguments) {
		byte[] self = { 127, 0, 0, 1 };
		attempt("name", () -> InetAddress.getByName("example.invalid"));
		attempt("socket", () -> new Socket(InetAddress.getByAddress(self), 9));
		attempt("server socket", () -> new ServerSocket(0));
		attempt("datagram socket", () -> new DatagramSocket(0));
		attempt("socket channel", () -> SocketChannel.open(new InetSocketAddress(InetAddress.getByAddress(self), 9)));
		attempt("server socket channel", ServerSocketChannel::open);
		attempt("datagram channel", DatagramChannel::open);
		attempt("page", () -> URI.create("http://127.0.0.1:9/").toURL().openStream());
	}

	private static void attempt(String what, Callable<?> way) {
		try {
			way.call();
			System.out.println("open: " + what);
		} catch (Exception e) {
			System.out.println("refused: " + what);
		}
	}
}
