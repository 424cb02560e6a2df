import Commands

await BriefgenCommand.launch(arguments: Arguments.all)
