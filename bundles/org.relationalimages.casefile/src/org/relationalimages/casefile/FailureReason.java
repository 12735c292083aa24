// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Gives the reason of any failure in a few words for the user: never empty, and without names of inner files. */
public final class FailureReason {

	private FailureReason() {
	}

	/** The reason, worded to be part of a sentence. */
	public static String of(Throwable failure) {
		return switch (failure) {
			case CaseFileException known -> known.reason();
			case AccessDeniedException denied -> "you may not write there";
			case NoSuchFileException missing -> "another program removed a file or folder meanwhile";
			case FileAlreadyExistsException taken -> "something else stands in the place of what is made there";
			case FileSystemException disk when disk.getReason() != null -> disk.getReason();
			case FileSystemException disk -> "the disk refuses it: " + disk.getClass().getSimpleName();
			case IOException io -> said(io);
			case InvalidPathException name -> "this system can't write a name that it takes";
			case OutOfMemoryError memory -> "there isn't enough memory";
			case StackOverflowError depth -> "something is nested too deep";
			case null -> "an internal fault";
			default -> "an internal fault, " + said(failure);
		};
	}

	private static String said(Throwable failure) {
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.strip();
	}
}
