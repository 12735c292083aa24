// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.relationalimages.casefile.read.ForeignFile;
import org.relationalimages.model.Ids;

/**
 * Reads XMI files from untrusted sources. It reads only the one file: no network, no other document, no class that the file
 * names. Every fault ends in a {@link CaseFileException} with one sentence; the file is never modified. Time and memory grow
 * linearly with the file.
 */
public final class XmiReader {

	private XmiReader() {
	}

	/** Reads the file into a resource set of its own that knows the format's packages only. */
	public static Resource read(Path file, XmiFormat format) throws CaseFileException {
		return read(file, format, XmiResource.closedResourceSet(format));
	}

	static Resource read(Path file, XmiFormat format, ResourceSet set) throws CaseFileException {
		String name = file.toString();
		try {
			byte[] bytes = ForeignFile.named(file).read(in -> bytes(in, name, format));
			XmiResource resource = parse(bytes, name, uri(file), format, set);
			if (format.version() != null)
				resource.readFrom(bytes);
			return resource;
		} catch (IOException e) {
			throw CaseFileException.unreadable(name, e);
		} catch (OutOfMemoryError e) {
			throw noMemory(name, e);
		}
	}

	/** Reads the content of the file at the path, whose protection has been removed. */
	static XmiResource read(byte[] bytes, Path file, XmiFormat format) throws CaseFileException {
		CountedInput.check(bytes, file.toString());
		try {
			return parse(bytes, file.toString(), uri(file), format, XmiResource.closedResourceSet(format));
		} catch (OutOfMemoryError e) {
			throw noMemory(file.toString(), e);
		}
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}

	/** Reads a stream, for example of a bundled file; the name serves for messages and as the resource's URI. */
	public static Resource read(InputStream in, String name, XmiFormat format) throws IOException {
		try {
			return parse(bytes(in, name, format), name, URI.createURI(URI.encodeSegment(name, true)), format,
					XmiResource.closedResourceSet(format));
		} catch (OutOfMemoryError e) {
			throw noMemory(name, e);
		}
	}

	private static byte[] bytes(InputStream in, String name, XmiFormat format) throws IOException {
		int limit = (int) Math.min(format.maxBytes(), Integer.MAX_VALUE - 16);
		byte[] bytes = new CountedInput(in, name).readNBytes(limit + 1);
		if (bytes.length > limit)
			throw new CaseFileException(name, "it is larger than " + (limit >> 20) + " MB, which is too large for "
					+ format.name() + "; check that it is the right file");
		return bytes;
	}

	private static CaseFileException noMemory(String name, OutOfMemoryError e) {
		return new CaseFileException(name,
				"there isn't enough memory to open it; close other files or give the program more memory", e);
	}

	private static XmiResource parse(byte[] bytes, String name, URI uri, XmiFormat format, ResourceSet set)
			throws CaseFileException {
		XmiResource resource = new XmiResource(uri, format);
		set.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(TextCheck.utf8(bytes)), Map.of());
			List<EObject> roots = resource.getContents();
			if (roots.isEmpty())
				throw new ParseAbort(0, 0, "it holds no elements; choose another file");
			if (format.version() != null)
				Ids.assign(roots.get(0), new StableIds(bytes));
			return resource;
		} catch (ParseAbort e) {
			set.getResources().remove(resource);
			throw new CaseFileException(name, e.line, e.column, e.getMessage(), e);
		} catch (IOException | RuntimeException e) {
			set.getResources().remove(resource);
			throw new CaseFileException(name, "it can't be read (" + e.getMessage()
					+ "); restore a copy, for example from its backups", e);
		}
	}
}
