// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.image;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.relationalimages.model.edit.ElementLabels;

/** The icons of elements and types, made once and released together. */
public final class ElementImages {

	private final LocalResourceManager manager = new LocalResourceManager(JFaceResources.getResources());

	/** The icon of an element's type. */
	public Image of(EObject element) {
		return of(element.eClass());
	}

	/** The icon of a concrete type. */
	public Image of(EClass type) {
		return manager.get(descriptor(type));
	}

	/** The icon of a concrete type, not yet made. */
	public static ImageDescriptor descriptor(EClass type) {
		URL icon = ElementLabels.icon(type);
		return ImageDescriptor.createFromURL(icon);
	}

	/** Releases all icons. */
	public void dispose() {
		manager.dispose();
	}
}
