// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.service.datalocation.Location;
import org.relationalimages.casefile.disk.OwnerOnly;

/**
 * Closes the folder where the workbench keeps its log, its settings and what comes back at the next start to everybody
 * but its owner: they name files of cases.
 */
public final class WorkFolder {

	/** The name of the job that closes what is in the folder. */
	public static final String JOB = "Close the work folder to others";

	/** What the platform keeps there; beside it there may be something else where the user chose the folder. */
	private static final String CONTENT = ".metadata";

	private WorkFolder() {
	}

	/** Closes the folder at once, what lies in it a little later. */
	static void close() {
		Location location = Platform.getInstanceLocation();
		if (location == null || !location.isSet() || location.isReadOnly())
			return;
		Path folder = new File(location.getURL().getPath()).toPath();
		try {
			closeNow(folder);
		} catch (IOException | RuntimeException e) {
			tell(e);
			return;
		}
		Job.createSystem(JOB, monitor -> {
			try {
				closeContent(folder);
			} catch (IOException | RuntimeException e) {
				tell(e);
			}
		}).schedule();
	}

	/** Makes the folder, and the platform's part of it, where they are missing; readable by their owner only. */
	static void closeNow(Path folder) throws IOException {
		if (Files.isDirectory(folder))
			OwnerOnly.close(folder);
		else {
			if (folder.getParent() != null)
				Files.createDirectories(folder.getParent());
			OwnerOnly.createFolder(folder);
		}
		Path content = folder.resolve(CONTENT);
		if (!Files.exists(content, LinkOption.NOFOLLOW_LINKS))
			OwnerOnly.createFolder(content);
	}

	/** Closes the platform's files in the folder. */
	static void closeContent(Path folder) throws IOException {
		Path content = folder.resolve(CONTENT);
		if (Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS))
			OwnerOnly.closeAll(content);
	}

	private static void tell(Exception e) {
		Platform.getLog(WorkFolder.class).log(Status.warning("The work folder could not be closed to other users", e));
	}
}
