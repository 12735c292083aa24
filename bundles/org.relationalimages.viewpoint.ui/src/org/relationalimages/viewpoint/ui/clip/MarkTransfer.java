// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.clip;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/**
 * Marks the system's clipboard as ours with a random number and nothing else: what was copied stays inside the program.
 * When another program puts something on the clipboard, the mark is gone.
 */
final class MarkTransfer extends ByteArrayTransfer {

	static final MarkTransfer INSTANCE = new MarkTransfer();

	private static final String TYPE = "relational-images-elements";
	private static final int ID = registerType(TYPE);

	private MarkTransfer() {
	}

	/** A mark that no other copying has. */
	static String fresh() {
		return UUID.randomUUID().toString();
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	public void javaToNative(Object mark, TransferData data) {
		super.javaToNative(((String) mark).getBytes(StandardCharsets.US_ASCII), data);
	}

	@Override
	public Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.US_ASCII) : null;
	}
}
