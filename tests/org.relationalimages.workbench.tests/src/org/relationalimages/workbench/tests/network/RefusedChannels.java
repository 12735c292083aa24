// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.network;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel. */
public final class RefusedChannels extends SelectorProvider {

	@Override
	public DatagramChannel openDatagramChannel() throws IOException {
		throw Refusals.refuse("a datagram channel");
	}

	@Override
	public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
		throw Refusals.refuse("a datagram channel");
	}

	@Override
	public Pipe openPipe() throws IOException {
		throw Refusals.refuse("a pipe");
	}

	@Override
	public AbstractSelector openSelector() throws IOException {
		throw Refusals.refuse("a selector");
	}

	@Override
	public ServerSocketChannel openServerSocketChannel() throws IOException {
		throw Refusals.refuse("a server socket channel");
	}

	@Override
	public SocketChannel openSocketChannel() throws IOException {
		throw Refusals.refuse("a socket channel");
	}

	@Override
	public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
		throw Refusals.refuse("a socket channel");
	}

	@Override
	public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
		throw Refusals.refuse("a server socket channel");
	}
}
