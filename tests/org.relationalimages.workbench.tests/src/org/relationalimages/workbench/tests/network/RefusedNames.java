// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Looks no name up. */
public final class RefusedNames extends InetAddressResolverProvider implements InetAddressResolver {

	@Override
	public InetAddressResolver get(Configuration configuration) {
		return this;
	}

	@Override
	public String name() {
		return "refusing";
	}

	@Override
	public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
		throw new UnknownHostException(Refusals.refuse("the address of a name").getMessage());
	}

	@Override
	public String lookupByAddress(byte[] address) throws UnknownHostException {
		throw new UnknownHostException(Refusals.refuse("the name of an address").getMessage());
	}
}
