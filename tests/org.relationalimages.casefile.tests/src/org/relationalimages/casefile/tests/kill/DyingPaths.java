// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Paths that belong to a {@link DyingSystem} and are the real ones otherwise. */
final class DyingPaths {

	private final FileSystem system;

	DyingPaths(FileSystem system) {
		this.system = system;
	}

	Path wrap(Path real) {
		return real == null ? null
				: (Path) Proxy.newProxyInstance(DyingPaths.class.getClassLoader(), new Class<?>[] { Path.class }, new Handler(real));
	}

	static Path real(Path path) {
		return path != null && Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Handler handler
				? handler.real()
				: path;
	}

	private static Object realOf(Object argument) {
		return argument instanceof Path path ? real(path) : argument;
	}

	private final class Handler implements InvocationHandler {

		private final Path real;

		Handler(Path real) {
			this.real = real;
		}

		Path real() {
			return real;
		}

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
			switch (method.getName()) {
			case "getFileSystem":
				return system;
			case "toFile":
				return new File(real.toString());
			case "equals":
				return arguments[0] instanceof Path other && real.equals(DyingPaths.real(other));
			case "iterator":
				return parts();
			default:
				break;
			}
			Object[] own = arguments == null ? null : arguments.clone();
			for (int i = 0; own != null && i < own.length; i++)
				own[i] = realOf(own[i]);
			try {
				Object result = method.invoke(real, own);
				return result instanceof Path path ? wrap(path) : result;
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}

		private Iterator<Path> parts() {
			List<Path> parts = new ArrayList<>();
			real.forEach(part -> parts.add(wrap(part)));
			return parts.iterator();
		}
	}
}
