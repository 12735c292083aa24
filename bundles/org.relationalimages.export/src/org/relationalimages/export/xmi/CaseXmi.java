// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.xmi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.export.RedactedCopy;

/**
 * A case as XMI for any EMF program, with the same bytes as a case file. When something was left out, the second line
 * is an XML comment about it.
 */
public final class CaseXmi {

	private CaseXmi() {
	}

	/**
	 * The case as XMI.
	 *
	 * @param name the file's name, for messages
	 * @throws CaseFileException when a text or link can't be written
	 */
	public static byte[] bytes(RedactedCopy redactedCopy, String name) throws CaseFileException {
		byte[] bytes = CaseFiles.bytes(redactedCopy.root(), name);
		if (redactedCopy.leftOut().isNothing())
			return bytes;
		int declaration = 0;
		while (bytes[declaration++] != '\n')
			;
		byte[] comment = ("<!-- " + redactedCopy.leftOut().sentence() + " -->\n").getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + comment.length);
		out.write(bytes, 0, declaration);
		out.writeBytes(comment);
		out.write(bytes, declaration, bytes.length - declaration);
		return out.toByteArray();
	}
}
