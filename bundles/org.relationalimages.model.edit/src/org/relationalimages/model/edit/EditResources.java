// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import java.net.URL;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.ResourceLocator;

/**
 * Labels and icons of the item providers, read from the class path, so that they work inside and outside of OSGi alike.
 */
public final class EditResources implements ResourceLocator {
	/** The only instance. */
	public static final EditResources INSTANCE = new EditResources();

	private static final String ICONS = "/icons/";

	private final ResourceBundle labels = ResourceBundle.getBundle("org.relationalimages.model.edit.labels");

	private EditResources() {
	}

	/** {@return the folder that holds {@code icons/}} */
	@Override
	public URL getBaseURL() {
		return EditResources.class.getResource("/");
	}

	/**
	 * Finds an icon.
	 *
	 * @param key the type's name, with or without folders before it, for example {@code full/obj16/RelationalImage}
	 * @return the address of an SVG drawing of 16 by 16 pixels
	 * @throws MissingResourceException when there is no such icon
	 */
	@Override
	public URL getImage(String key) {
		String name = key.substring(key.lastIndexOf('/') + 1);
		URL icon = EditResources.class.getResource(ICONS + name + ".svg");
		if (icon == null) {
			throw new MissingResourceException("There is no icon " + name + ".svg; add it to the icons folder.", EditResources.class.getName(), key);
		}
		return icon;
	}

	@Override
	public String getString(String key) {
		return labels.getString(key);
	}

	@Override
	public String getString(String key, boolean translate) {
		return getString(key);
	}

	@Override
	public String getString(String key, Object[] substitutions) {
		return MessageFormat.format(getString(key), substitutions);
	}

	@Override
	public String getString(String key, Object[] substitutions, boolean translate) {
		return getString(key, substitutions);
	}

	/**
	 * Looks a label up that may be missing.
	 *
	 * @param key      the key in {@code labels.properties}
	 * @param fallback the result when there is none
	 * @return the label or the fallback
	 */
	String find(String key, String fallback) {
		return labels.containsKey(key) ? labels.getString(key) : fallback;
	}
}
