// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.osgi.framework.FrameworkUtil;
import org.relationalimages.workbench.open.OpenDocuments;

/** The program has no workspace, and goes on without. */
class WithoutWorkspaceTest {

	private static final String OURS = "org.relationalimages.workbench.workspace.";
	private static final String THEIRS = "org.eclipse.core.resources.";

	/** Has our part of the workspace, but no workspace. */
	private static final class Without extends ClassLoader implements BundleReference {

		Without() {
			super(OpenDocuments.class.getClassLoader());
		}

		@Override
		public Bundle getBundle() {
			return FrameworkUtil.getBundle(OpenDocuments.class);
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith(THEIRS))
				throw new ClassNotFoundException(name);
			if (!name.startsWith(OURS))
				return super.loadClass(name, resolve);
			Class<?> loaded = findLoadedClass(name);
			return loaded != null ? loaded : read(name);
		}

		private Class<?> read(String name) throws ClassNotFoundException {
			try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			} catch (IOException e) {
				throw new ClassNotFoundException(name, e);
			}
		}
	}

	@Test
	void theProgramGoesOn() throws Exception {
		Without loader = new Without();
		Class<?> type = loader.loadClass(OURS + "SharedWorkspace");
		assertSame(loader, type.getClassLoader());
		assertEquals(false, type.getMethod("join", loader.loadClass(OURS + "OpenFiles")).invoke(null, (Object) null));
	}
}
