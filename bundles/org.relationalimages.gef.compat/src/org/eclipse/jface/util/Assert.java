// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/**
 * The three checks that GEF 3.2 still calls under this name. JFace dropped the class when its checks moved to
 * {@code org.eclipse.core.runtime.Assert}, which does the work here.
 */
public final class Assert {
	private Assert() {
	}

	/**
	 * Checks an argument.
	 *
	 * @throws RuntimeException when it is null
	 */
	public static void isNotNull(Object object) {
		isNotNull(object, ""); //$NON-NLS-1$
	}

	/**
	 * Checks an argument.
	 *
	 * @param message names the argument
	 * @throws RuntimeException when it is null
	 */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/**
	 * Checks a condition.
	 *
	 * @return true
	 * @throws RuntimeException when the condition does not hold
	 */
	public static boolean isTrue(boolean expression) {
		return isTrue(expression, ""); //$NON-NLS-1$
	}

	/**
	 * Checks a condition.
	 *
	 * @param message describes the condition
	 * @return true
	 * @throws RuntimeException when the condition does not hold
	 */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}
}
