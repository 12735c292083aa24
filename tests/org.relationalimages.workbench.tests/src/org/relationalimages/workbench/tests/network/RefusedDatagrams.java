// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.network;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocketImpl;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketException;

/** A datagram socket that can't even be made. */
final class RefusedDatagrams extends DatagramSocketImpl {

	private static final String WHAT = "a datagram socket";

	@Override
	protected void create() throws SocketException {
		throw new SocketException(Refusals.refuse(WHAT).getMessage());
	}

	@Override
	protected void bind(int port, InetAddress address) throws SocketException {
		create();
	}

	@Override
	protected void send(DatagramPacket packet) throws IOException {
		create();
	}

	@Override
	protected int peek(InetAddress address) throws IOException {
		throw Refusals.refuse(WHAT);
	}

	@Override
	protected int peekData(DatagramPacket packet) throws IOException {
		throw Refusals.refuse(WHAT);
	}

	@Override
	protected void receive(DatagramPacket packet) throws IOException {
		create();
	}

	@Override
	@Deprecated
	protected void setTTL(byte hops) throws IOException {
		create();
	}

	@Override
	@Deprecated
	protected byte getTTL() throws IOException {
		throw Refusals.refuse(WHAT);
	}

	@Override
	protected void setTimeToLive(int hops) throws IOException {
		create();
	}

	@Override
	protected int getTimeToLive() throws IOException {
		throw Refusals.refuse(WHAT);
	}

	@Override
	protected void join(InetAddress group) throws IOException {
		create();
	}

	@Override
	protected void leave(InetAddress group) throws IOException {
		create();
	}

	@Override
	protected void joinGroup(SocketAddress group, NetworkInterface by) throws IOException {
		create();
	}

	@Override
	protected void leaveGroup(SocketAddress group, NetworkInterface by) throws IOException {
		create();
	}

	@Override
	protected void close() {
		// was never open
	}

	@Override
	public void setOption(int option, Object value) {
		// nothing to set
	}

	@Override
	public Object getOption(int option) {
		return null;
	}
}
