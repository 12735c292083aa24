// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.sirius;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.relationalimages.design.Design;

/**
 * Makes our viewpoint specifications known to Sirius Desktop where a workbench has it. Sirius creates this class while it starts,
 * because an extension of {@code org.eclipse.sirius.componentization} names it; without Sirius it is never created. Sirius can't
 * be on our compile path, so it is called by reflection.
 */
public final class SiriusRegistration {

	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

	/** The registry that has our specifications; Sirius may create this class again when it reloads. */
	private static Object served;

	/** Registers all specifications; for Sirius. Does nothing without Sirius. */
	public SiriusRegistration() {
		register(SiriusRegistration.class.getClassLoader(), Design.VIEWPOINT_FILES);
	}

	/**
	 * Registers specifications of the design bundle with the Sirius that is visible to a class loader.
	 *
	 * @param files the names of specifications of the design bundle, such as {@code images.odesign}
	 * @return whether they are registered; false without Sirius
	 * @throws IllegalStateException when there is a Sirius that doesn't take them
	 */
	public static synchronized boolean register(ClassLoader loader, List<String> files) {
		Class<?> registryClass;
		try {
			registryClass = Class.forName(REGISTRY, true, loader);
		} catch (ClassNotFoundException e) {
			return false;
		}
		try {
			Object registry = registryClass.getMethod("getInstance").invoke(null);
			if (registry == served)
				return true;
			for (String file : files)
				registryClass.getMethod("registerFromPlugin", String.class).invoke(registry,
						Design.BUNDLE + "/" + Design.FOLDER + "/" + file);
			served = registry;
			return true;
		} catch (InvocationTargetException e) {
			throw new IllegalStateException("Sirius Desktop refuses the diagrams of Relational Images: "
					+ e.getCause().getMessage(), e.getCause());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("This version of Sirius Desktop takes no diagrams of Relational Images; "
					+ "they work in the editors of Relational Images itself.", e);
		}
	}
}
