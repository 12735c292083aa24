// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.tests.support;

import java.nio.file.Path;

import org.relationalimages.casefile.privatefolder.PrivateFolder;

/** Gives a test a private folder of its own until it is closed. */
public final class PrivateHome implements AutoCloseable {

	private final String former = System.getProperty(PrivateFolder.PROPERTY);

	/** From now on that folder is the private one. */
	public PrivateHome(Path folder) {
		System.setProperty(PrivateFolder.PROPERTY, folder.toString());
	}

	@Override
	public void close() {
		if (former == null)
			System.clearProperty(PrivateFolder.PROPERTY);
		else
			System.setProperty(PrivateFolder.PROPERTY, former);
	}
}
