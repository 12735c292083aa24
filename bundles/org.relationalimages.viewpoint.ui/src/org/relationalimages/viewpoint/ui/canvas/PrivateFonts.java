// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.relationalimages.viewpoint.graphics.text.FontFace;

import com.sun.jna.Function;
import com.sun.jna.Pointer;

/**
 * Keeps loaded fonts private to the canvas. GTK adds a font that a program loads to the installed ones: "Sans" is the
 * first available family of a long list, so all menus and editors would change with Noto Sans. Hence fontconfig is
 * configured to give the files family names that nobody else requests, and no language, so that any other font precedes
 * them. Windows and macOS use loaded fonts only where their names are requested.
 */
final class PrivateFonts {

	private static final boolean IS_GTK = "gtk".equals(SWT.getPlatform());
	private static final String SUFFIX = " of Relational Images";
	private static final String REFUSED = "The desktop takes no fonts for the canvas alone; diagrams use the system's font.";
	private static final String RULE = """
			<?xml version="1.0"?>
			<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
			<fontconfig>
				<match target="scan">
					<test name="file" compare="contains"><string>%s/</string></test>
					<edit name="family" mode="assign_replace"><plus><name>family</name><string>%s</string></plus></edit>
					<edit name="lang" mode="assign"><langset><string>zxx</string></langset></edit>
				</match>
			</fontconfig>
			""";

	private PrivateFonts() {
	}

	/** The name of a bundled face's family after loading. */
	static String family(FontFace face) {
		return IS_GTK ? face.family() + SUFFIX : face.family();
	}

	/** Has to be called before the files of a folder are loaded; returns whether they can be. */
	static boolean prepare(Path folder) {
		if (!IS_GTK)
			return true;
		try {
			Pointer fonts = Function.getFunction("libfontconfig.so.1", "FcConfigGetCurrent").invokePointer(new Object[0]);
			if (Function.getFunction("libfontconfig.so.1", "FcConfigParseAndLoadFromMemory")
					.invokeInt(new Object[] { fonts, utf8(RULE.formatted(escaped(folder), SUFFIX)), 1 }) != 0)
				return true;
			ErrorLog.log(REFUSED, null);
		} catch (LinkageError e) {
			ErrorLog.log(REFUSED, e);
		}
		return false;
	}

	/**
	 * Has to be called after they are loaded. SWT announces them to fontconfig, but since version 1.50 Pango caches the
	 * list of fonts at its first use until it is notified of a change.
	 */
	static void announce() {
		if (!IS_GTK)
			return;
		try {
			Pointer fonts = Function.getFunction("libpangocairo-1.0.so.0", "pango_cairo_font_map_get_default")
					.invokePointer(new Object[0]);
			Function.getFunction("libpangoft2-1.0.so.0", "pango_fc_font_map_config_changed")
					.invokeVoid(new Object[] { fonts });
		} catch (LinkageError e) {
			ErrorLog.log("The bundled fonts could not be announced to the desktop; diagrams use the system's font.", e);
		}
	}

	private static String escaped(Path folder) {
		return folder.toString().replace("&", "&amp;").replace("<", "&lt;");
	}

	private static byte[] utf8(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
