// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketImpl;

/** A socket that can't even be made. */
final class RefusedSocket extends SocketImpl {

	private final String what;

	RefusedSocket(String what) {
		this.what = what;
	}

	@Override
	protected void create(boolean stream) throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected void connect(String host, int port) throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected void connect(InetAddress address, int port) throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected void connect(SocketAddress address, int timeout) throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected void bind(InetAddress host, int port) throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected void listen(int backlog) throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected void accept(SocketImpl socket) throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected InputStream getInputStream() throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected OutputStream getOutputStream() throws IOException {
		throw Refusals.refuse(what);
	}

	@Override
	protected int available() {
		return 0;
	}

	@Override
	protected void close() {
		// was never open
	}

	@Override
	protected void sendUrgentData(int data) throws IOException {
		throw Refusals.refuse(what);
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
