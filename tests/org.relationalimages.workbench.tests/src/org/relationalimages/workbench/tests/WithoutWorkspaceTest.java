// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleActivator;
import org.relationalimages.workbench.open.OpenCase;

/** The program has no workspace, and goes on without. */
class WithoutWorkspaceTest {

	private static final String OURS = "org.relationalimages.workbench.workspace.";
	private static final String THEIRS = "org.eclipse.core.resources.";

	/** Has our part of the workspace, but no workspace. */
	private static final class Without extends ClassLoader {

		Without() {
			super(OpenCase.class.getClassLoader());
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
	void theProgramStartsAndEnds() throws Exception {
		Without loader = new Without();
		Class<?> type = loader.loadClass(OURS + "WorkspaceActivator");
		assertNotSame(OpenCase.class.getClassLoader(), type.getClassLoader());
		assertThrows(LinkageError.class, () -> Class.forName(OURS + "WorkspaceTracker", true, loader).getDeclaredMethods(), "there is no workspace");
		BundleActivator activator = (BundleActivator) type.getConstructor().newInstance();
		assertDoesNotThrow(() -> activator.start(null));
		assertDoesNotThrow(() -> activator.stop(null));
	}
}
