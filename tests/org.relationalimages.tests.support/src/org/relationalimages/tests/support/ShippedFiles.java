// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.tests.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;

/** Reads the teaching cases and templates as they are shipped, fresh for each test, and finds elements in them. */
public final class ShippedFiles {

	private ShippedFiles() {
	}

	public static CaseFile load(String id) {
		return load(TeachingCases.find(id).orElseThrow());
	}

	public static CaseFile load(TeachingCase teachingCase) {
		return parse(bytes(teachingCase), teachingCase.fileName());
	}

	public static CaseFile load(Template template) {
		return parse(bytes(template), template.fileName());
	}

	/** The text of a teaching case's file. */
	public static String text(String id) {
		return new String(bytes(TeachingCases.find(id).orElseThrow()), StandardCharsets.UTF_8);
	}

	public static byte[] bytes(TeachingCase teachingCase) {
		return read(teachingCase::open);
	}

	public static byte[] bytes(Template template) {
		return read(template::open);
	}

	/** The bytes of every teaching case and every template, by the names of their files. */
	public static Map<String, byte[]> everyFile() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		TeachingCases.all().forEach(one -> files.put(one.fileName(), bytes(one)));
		TeachingCases.templates().forEach(one -> files.put(one.fileName(), bytes(one)));
		return files;
	}

	/** All elements of that type, the root included, in the order of the file. */
	public static <T> List<T> all(EObject root, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(root))
			found.add(type.cast(root));
		for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (type.isInstance(element))
				found.add(type.cast(element));
		}
		return found;
	}

	/** How an element is named in a failing test. */
	public static String named(Identified element) {
		return element.eClass().getName() + " " + element.getId();
	}

	private static CaseFile parse(byte[] bytes, String name) {
		try {
			return CaseFiles.load(new ByteArrayInputStream(bytes), name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] read(Source source) {
		try (InputStream in = source.open()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private interface Source {

		InputStream open() throws IOException;
	}
}
